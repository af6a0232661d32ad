package io.openhotline.client;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/// The ports of the parts of a system, by the part's short name (`intake`, `kafka`).
public record PortPlan(Map<String, Integer> ports) {
    /// Follows the name of a service for the port of its health and metrics.
    public static final String MANAGEMENT = "-management";

    /// In the order of a block. A new part goes to the end, so that the others keep their ports.
    private static final List<String> PARTS =
            List.of(
                    "intake",
                    "dispatch",
                    "followup",
                    "reporting",
                    "postgres",
                    "kafka",
                    "controller",
                    "issuer",
                    "intake" + MANAGEMENT,
                    "dispatch" + MANAGEMENT,
                    "followup" + MANAGEMENT,
                    "reporting" + MANAGEMENT,
                    "gateway",
                    "web",
                    "web" + MANAGEMENT);

    /// The number of ports of a whole system.
    public static final int SIZE = PARTS.size();

    private static final Map<String, Integer> USUAL =
            ordered(
                    List.of(
                            8081, 8082, 8083, 8084, 15432, 19092, 19093, 8085, 9081, 9082, 9083,
                            9084, 8086, 8080, 9080));

    public PortPlan {
        ports = Map.copyOf(ports);
    }

    /// Returns the usual ports, moved as a block by `HOTLINE_PORT_BASE` or singly by, for example,
    /// `HOTLINE_KAFKA_PORT`.
    public static PortPlan from(Map<String, String> environment) {
        String base = environment.get("HOTLINE_PORT_BASE");
        var ports =
                new LinkedHashMap<>(
                        base == null ? USUAL : block(number("HOTLINE_PORT_BASE", base)));
        for (String part : PARTS) {
            String single = environment.get(variable(part));
            if (single != null) {
                ports.put(part, number(variable(part), single));
            }
        }
        return new PortPlan(ports);
    }

    /// Assigns these ports, one to each part.
    public static PortPlan of(List<Integer> chosen) {
        return new PortPlan(ordered(chosen));
    }

    public int of(String part) {
        Integer port = ports.get(part);
        if (port == null) {
            throw new IllegalArgumentException("no such part: " + part);
        }
        return port;
    }

    /// Returns the environment variable that moves a part.
    public static String variable(String part) {
        return "HOTLINE_" + part.toUpperCase(Locale.ROOT).replace('-', '_') + "_PORT";
    }

    private static Map<String, Integer> block(int base) {
        return ordered(IntStream.range(base, base + SIZE).boxed().toList());
    }

    private static Map<String, Integer> ordered(List<Integer> chosen) {
        var ports = new LinkedHashMap<String, Integer>();
        Iterator<Integer> next = chosen.iterator();
        PARTS.forEach(part -> ports.put(part, next.next()));
        return ports;
    }

    private static int number(String variable, String text) {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new CommandException(variable + " is not a port: " + text);
        }
        return Integer.parseInt(text);
    }
}
