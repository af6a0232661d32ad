package io.openhotline.packs.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A CEL condition as a file writes it, with the codes and the form fields that it names.
record ConditionText(String file, String key, String text) {
    private static final String ATTRIBUTE = "ticket\\.([a-zA-Z]+)\\s*";
    private static final Pattern COMPARED =
            Pattern.compile(ATTRIBUTE + "[=!]=\\s*(?:'([^']*)'|\"([^\"]*)\")");
    private static final Pattern LISTED = Pattern.compile(ATTRIBUTE + "in\\s*\\[([^\\]]*)\\]");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'|\"([^\"]*)\"");
    private static final Pattern FIELD = Pattern.compile("ticket\\.fields\\.([A-Za-z0-9_]+)");

    /// A code with which a condition compares an attribute of the ticket.
    record Code(String attribute, String code) {}

    static boolean isKey(String path) {
        return path.endsWith(".when") || path.equals("urgent");
    }

    boolean isRoute() {
        return file.equals("dispatch.yaml") && key.startsWith("routes.");
    }

    List<Code> codes() {
        var codes = new ArrayList<Code>();
        Matcher compared = COMPARED.matcher(text);
        while (compared.find()) {
            codes.add(new Code(compared.group(1), either(compared, 2)));
        }
        Matcher listed = LISTED.matcher(text);
        while (listed.find()) {
            Matcher quoted = QUOTED.matcher(listed.group(2));
            while (quoted.find()) {
                codes.add(new Code(listed.group(1), either(quoted, 1)));
            }
        }
        return codes;
    }

    List<String> codes(String attribute) {
        return codes().stream()
                .filter(it -> it.attribute().equals(attribute))
                .map(Code::code)
                .toList();
    }

    Set<String> fields() {
        var fields = new TreeSet<String>();
        Matcher field = FIELD.matcher(text);
        while (field.find()) {
            fields.add(field.group(1));
        }
        return fields;
    }

    private static String either(Matcher matcher, int group) {
        String first = matcher.group(group);
        return first == null ? String.valueOf(matcher.group(group + 1)) : first;
    }
}
