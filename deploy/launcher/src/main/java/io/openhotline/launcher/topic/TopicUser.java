package io.openhotline.launcher.topic;

import io.openhotline.client.CommandException;
import io.openhotline.client.KafkaLogin;
import io.openhotline.client.TopicPrefix;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that say who reads or writes a topic.
final class TopicUser {
    private static final Pattern OF_DEPARTMENT =
            Pattern.compile("(?:[a-z0-9-]+\\.)?departments\\.([a-z0-9-]+)\\.(replies\\.)?v1");
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,60}");
    private static final int TIMEOUT_MS = 15_000;

    @Option(
            names = "--as",
            paramLabel = "USER",
            description =
                    "the user of Kafka (default: the department whose topic it is, for other topics"
                            + " admin)")
    private @Nullable String user;

    @Option(
            names = "--login",
            paramLabel = "FILE",
            description =
                    "the file with which the user logs in, instead of the one of the system that runs"
                            + " on this machine")
    private @Nullable Path login;

    @Option(
            names = "--pack",
            paramLabel = "NAME",
            defaultValue = "water-utility",
            description = "the policy pack that runs (${DEFAULT-VALUE})")
    private String pack = "";

    /// Returns the name on the broker, which begins with the prefix of the hotline if it has one.
    String onBroker(String topic) {
        return TopicPrefix.from(System.getenv()).onBroker(topic);
    }

    /// Returns the settings of a client, which waits 15 seconds for an answer at most.
    Map<String, Object> settings(String topic) {
        Path file = login == null ? fileOf(nameFor(topic)) : login;
        var settings = new HashMap<>(KafkaLogin.of(file).settings());
        settings.put("default.api.timeout.ms", TIMEOUT_MS);
        settings.put("request.timeout.ms", TIMEOUT_MS / 3);
        settings.put("delivery.timeout.ms", TIMEOUT_MS);
        settings.put("max.block.ms", TIMEOUT_MS);
        settings.put("allow.auto.create.topics", false);
        return settings;
    }

    private Path fileOf(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new CommandException("no user of Kafka is called " + name);
        }
        Map<String, String> environment = System.getenv();
        Path root = Path.of(environment.getOrDefault("HOTLINE_ROOT", "."));
        Path home =
                Path.of(
                        environment.getOrDefault(
                                "HOTLINE_HOME", root.resolve(".hotline").toString()));
        Path file = home.resolve(pack).resolve("clients").resolve(name + ".properties");
        if (Files.isDirectory(file.resolveSibling(".")) && !Files.exists(file)) {
            throw new CommandException("no user of Kafka is called " + name);
        }
        return file;
    }

    private String nameFor(String topic) {
        Matcher department = OF_DEPARTMENT.matcher(topic);
        return user != null
                ? user
                : department.matches() ? "department-" + department.group(1) : "admin";
    }

    /// Returns what the broker answered, in one plain line.
    static CommandException refusal(String topic, KafkaException failure) {
        String said = String.valueOf(failure.getMessage());
        return new CommandException(
                switch (failure) {
                    case AuthorizationException _ ->
                            "the broker does not allow this on " + topic + ": " + said;
                    case AuthenticationException _ -> "the broker does not know this user: " + said;
                    case InvalidTopicException _ -> topic + " is no name of a topic";
                    case RecordTooLargeException _ -> "the value is too large: " + said;
                    case TimeoutException _ ->
                            "the broker has no topic " + topic + ", or does not answer: " + said;
                    default -> "Kafka: " + said;
                },
                failure);
    }
}
