-- Of each act a seal covers, eight bytes of its id and eight of its digest: by them a flaw is named, not only found.
alter table audit_seal add prints mediumblob;
