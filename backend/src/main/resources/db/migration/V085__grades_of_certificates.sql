-- A certificate may be of a grade, which counts where somebody is brought to work.
alter table training_attendance add column certificate_grade varchar(20);
alter table skill add column grade varchar(20);
