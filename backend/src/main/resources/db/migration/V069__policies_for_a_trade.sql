-- For whose trade a policy is, in the words of the ledger of those away; null where it is for every trade.
alter table policy add column trade varchar(60);
