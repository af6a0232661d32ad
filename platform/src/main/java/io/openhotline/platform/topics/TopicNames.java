package io.openhotline.platform.topics;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Names topics on a broker that several hotlines share: the name of `Topics` behind the prefix of
/// this hotline. The service itself, its tables and its APIs use the name without the prefix.
@Singleton
public class TopicNames {
    /// A dot ends it, so that no prefix begins with another one.
    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,40}\\.");

    /// Begins names of topics that a hotline without a prefix has.
    private static final String TAKEN = "departments.";

    private final String prefix;

    /// Throws [IllegalArgumentException] if the prefix could reach topics of another hotline.
    TopicNames(@ConfigProperty(name = "hotline.topics.prefix") Optional<String> prefix) {
        this.prefix = prefix.orElse("");
        if (!this.prefix.isEmpty()
                && (!FORM.matcher(this.prefix).matches() || this.prefix.equals(TAKEN))) {
            throw new IllegalArgumentException(
                    "hotline.topics.prefix has 1 to 40 small letters, digits and hyphens, then a"
                            + " dot, and is not "
                            + TAKEN
                            + ": "
                            + this.prefix);
        }
    }

    /// Returns the name of a topic on the broker.
    public String onBroker(String topic) {
        return prefix + topic;
    }

    /// Returns the name without the prefix of a topic on the broker that this hotline reads.
    public String ofHotline(String onBroker) {
        return onBroker.startsWith(prefix) ? onBroker.substring(prefix.length()) : onBroker;
    }
}
