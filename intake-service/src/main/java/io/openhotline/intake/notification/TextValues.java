package io.openhotline.intake.notification;

import io.openhotline.contracts.Event;
import io.openhotline.intake.task.TaskKind;
import io.openhotline.intake.ticket.NotifiedTicket;
import io.openhotline.intake.timeline.PolicyNames;
import io.openhotline.platform.policy.LocalText;
import io.openhotline.platform.privacy.Masking;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Fills the placeholders of a text. Free text of an event is masked for staff, as on the timeline;
/// the customer reads it whole.
@Singleton
class TextValues {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final int LONGEST = 200;
    private static final LocalText MISSING = new LocalText("待定", "not known yet");

    private final PolicyNames names;

    TextValues(PolicyNames names) {
        this.names = names;
    }

    static Stream<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1));
    }

    static Set<String> known(Class<? extends Event> type) {
        return Stream.concat(
                        NotifiedTicket.ATTRIBUTES.stream().map(name -> "ticket." + name),
                        EventFields.plain(type).stream().map(name -> "event." + name))
                .collect(Collectors.toUnmodifiableSet());
    }

    LocalText fill(LocalText text, NotifiedTicket ticket, Event event, boolean forCustomer) {
        Function<String, LocalText> value = name -> value(name, ticket, event, forCustomer);
        return new LocalText(
                fill(text.zh(), name -> value.apply(name).zh()),
                fill(text.en(), name -> value.apply(name).en()));
    }

    private static String fill(String text, Function<String, String> value) {
        Function<MatchResult, String> quoted =
                found -> Matcher.quoteReplacement(value.apply(found.group(1)));
        return PLACEHOLDER.matcher(text).replaceAll(quoted);
    }

    private LocalText value(
            String placeholder, NotifiedTicket ticket, Event event, boolean forCustomer) {
        String name = placeholder.substring(placeholder.indexOf('.') + 1);
        return placeholder.startsWith("ticket.")
                ? ticket.attribute(name).map(text -> coded(name, text)).orElse(MISSING)
                : EventFields.value(event, name)
                        .map(value -> shown(name, value, forCustomer))
                        .orElse(MISSING);
    }

    private LocalText shown(String name, Object value, boolean forCustomer) {
        return switch (value) {
            case Instant at -> same(names.time(at));
            case String text -> coded(name, shortened(forCustomer ? text : Masking.text(text)));
            default -> coded(name, String.valueOf(value));
        };
    }

    private LocalText coded(String name, String value) {
        return switch (name) {
            case "category", "previousCategory" -> names.category(value);
            case "channel" -> names.channel(value);
            case "department", "coHandler", "previousDepartment" -> names.department(value);
            case "clock" -> names.clock(value);
            case "queue" -> names.queue(value);
            case "kind" -> TaskKind.nameOf(value);
            case "severity" ->
                    value.equals("MAJOR")
                            ? new LocalText("重要", "major")
                            : new LocalText("一般", "ordinary");
            default -> same(value);
        };
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private static LocalText same(String text) {
        return new LocalText(text, text);
    }
}
