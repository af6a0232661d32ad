package io.openhotline.platform.envelope;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.inject.Singleton;
import java.util.UUID;

/// Generates ids: UUIDv7 (RFC 9562), which sort by time of creation.
@Singleton
public class Ids {
    private final NoArgGenerator generator = Generators.timeBasedEpochGenerator();

    public UUID next() {
        return generator.generate();
    }
}
