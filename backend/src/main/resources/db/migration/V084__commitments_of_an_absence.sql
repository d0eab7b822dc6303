-- An absence that never was leaves the promises made for it, and is looked for among them.
alter table care_commitment add key care_commitment_by_outflow (outflow_id);
