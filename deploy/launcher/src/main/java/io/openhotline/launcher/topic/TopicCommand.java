package io.openhotline.launcher.topic;

import picocli.CommandLine.Command;

/// `hotline topic`.
@Command(
        name = "topic",
        description = {
            "Reads and writes topics of Kafka, as a department or as the administrator.",
            "Needs nothing but this program. kcat does the same on librdkafka 2.6.1 or later."
        },
        subcommands = {TopicReadCommand.class, TopicSendCommand.class},
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class TopicCommand {}
