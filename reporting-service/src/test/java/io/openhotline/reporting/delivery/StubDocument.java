package io.openhotline.reporting.delivery;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Documents of one small file each.
@Singleton
class StubDocument implements Attachments {
    private final Set<UUID> documents = ConcurrentHashMap.newKeySet();

    UUID create() {
        UUID document = UUID.randomUUID();
        documents.add(document);
        return document;
    }

    @Override
    public List<Attachment> of(UUID document) {
        return documents.contains(document)
                ? List.of(new Attachment("周报.txt", "text/plain", new byte[] {'4', '2'}))
                : List.of();
    }
}
