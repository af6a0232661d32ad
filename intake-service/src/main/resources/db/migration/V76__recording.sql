-- A recording is a file of its call, whose id is the document_id; tickets that refer to the call have
-- it, too. A call about a sealed ticket hides who called (GB/T 33358). The version before works on
-- it, and shows numbers of sealed calls.
alter table attachment add column call_reference text;
alter table call add column sealed boolean not null default false;
