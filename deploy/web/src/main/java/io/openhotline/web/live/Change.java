package io.openhotline.web.live;

/// A change of a ticket, without personal data.
///
/// @param type the wire name of the event, for example `ticket.created.v1`
/// @param ticket the id of the ticket, which is the record's key
public record Change(String type, String ticket) {}
