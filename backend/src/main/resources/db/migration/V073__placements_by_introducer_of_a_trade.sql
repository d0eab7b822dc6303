-- Whom to ask first for a trade: who has brought how many, counted in a township or a village.
create index placement_brought_to_township on placement (township_id, introducer_kind, trade, introducer_id, ended_on, stayed);
create index placement_brought_to_branch on placement (branch_id, introducer_kind, trade, introducer_id, ended_on, stayed);
