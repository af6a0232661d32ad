package io.openhotline.followup.call.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Records a visit at the customer's door.
///
/// @param visitors the people who visited the customer
/// @param photos attachments of the ticket
/// @param signedBy the name of the customer who signed; null without a signature
public record Visit(List<String> visitors, List<UUID> photos, @Nullable String signedBy) {
    public Visit {
        visitors = List.copyOf(visitors);
        photos = List.copyOf(photos);
    }
}
