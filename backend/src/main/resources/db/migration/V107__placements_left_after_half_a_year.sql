-- Whoever left after half a year has stayed, however that was heard.
update placement set stayed = (ended_on >= date_add(started_on, interval 6 month)) where ended_on is not null;
