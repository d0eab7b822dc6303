-- Whether he carries an activity certificate, as the ledger of those away says; the register of issue has number and checks.
alter table outflow add column certificate_held boolean after trade;
