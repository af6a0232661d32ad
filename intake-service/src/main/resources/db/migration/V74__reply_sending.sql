-- Replies by SMS and WeChat leave by the gateways: a queue of its own in the row, because a reply has
-- one text and one receiver. A reply that came back, or that could not be sent, says so. The version
-- before works on it, and sends nothing that is in the queue.
alter table reply
    -- The id by which the gateway knows the message; another one for each time it is given.
    add column message_id    uuid,
    add column send_attempts integer not null default 0,
    add column sending_since timestamptz,
    add column send_at       timestamptz,
    add column failed_at     timestamptz,
    add column fail_reason   text;
create index reply_queue on reply (send_at, id) where send_at is not null;
