package io.openhotline.client;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The ports of the parts of a system, by the part's short name (`intake`, `kafka`).
public record PortPlan(Map<String, Integer> ports) {
    private static final Map<String, Integer> USUAL =
            ordered(8081, 8082, 8083, 8084, 15432, 19092, 19093, 8085);

    /// The number of ports of a whole system.
    public static final int SIZE = USUAL.size();

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
        for (String part : USUAL.keySet()) {
            String single = environment.get(variable(part));
            if (single != null) {
                ports.put(part, number(variable(part), single));
            }
        }
        return new PortPlan(ports);
    }

    /// Assigns these ports, one to each part.
    public static PortPlan of(List<Integer> chosen) {
        var ports = new LinkedHashMap<String, Integer>();
        Iterator<Integer> next = chosen.iterator();
        USUAL.keySet().forEach(part -> ports.put(part, next.next()));
        return new PortPlan(ports);
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
        return "HOTLINE_" + part.toUpperCase(Locale.ROOT) + "_PORT";
    }

    private static Map<String, Integer> block(int base) {
        return ordered(base, base + 1, base + 2, base + 3, base + 4, base + 5, base + 6, base + 7);
    }

    private static Map<String, Integer> ordered(
            int intake,
            int dispatch,
            int followup,
            int reporting,
            int postgres,
            int kafka,
            int controller,
            int issuer) {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("intake", intake);
        ports.put("dispatch", dispatch);
        ports.put("followup", followup);
        ports.put("reporting", reporting);
        ports.put("postgres", postgres);
        ports.put("kafka", kafka);
        ports.put("controller", controller);
        ports.put("issuer", issuer);
        return ports;
    }

    private static int number(String variable, String text) {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new CommandException(variable + " is not a port: " + text);
        }
        return Integer.parseInt(text);
    }
}
