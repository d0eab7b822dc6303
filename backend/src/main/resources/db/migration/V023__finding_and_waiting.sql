-- Units by the beginning of their names, for the search over everything.
create index organization_by_short_name on organization (short_name);
create index organization_by_pinyin on organization (pinyin);

-- Imports that wait for somebody, and messages that were given up.
create index import_waiting_branch on import (branch_id, state);
create index import_waiting_township on import (township_id, state);
create index import_waiting_county on import (county_id, state);
