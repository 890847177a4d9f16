jms1_cdb: opened	50
