-- Requests that nobody has taken up yet are counted on the first page of whoever may.
create index support_request_new_in_branch on support_request (branch_id, closed_on, taken_on, received_on);
create index support_request_new_in_township on support_request (township_id, closed_on, taken_on, received_on);
create index support_request_new_in_county on support_request (county_id, closed_on, taken_on, received_on);
