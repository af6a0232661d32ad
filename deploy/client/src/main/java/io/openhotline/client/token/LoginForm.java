package io.openhotline.client.token;

import io.openhotline.client.CommandException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The form of a login page that asks for a password, with its hidden fields. Ours and Keycloak's
/// are known to be read.
record LoginForm(URI target, Map<String, String> hidden) {
    private static final Pattern FORM =
            Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z-]+)=\"([^\"]*)\"");

    static LoginForm in(String page) {
        Matcher form = FORM.matcher(page);
        while (form.find()) {
            if (form.group(2).contains("name=\"password\"")) {
                String action = attributes(form.group(1)).getOrDefault("action", "/login");
                return new LoginForm(URI.create(action), hidden(form.group(2)));
            }
        }
        throw new CommandException("the issuer has no login form");
    }

    /// The fields to be sent.
    Map<String, String> filled(String number, String password) {
        var fields = new LinkedHashMap<>(hidden);
        fields.put("username", number);
        fields.put("password", password);
        return fields;
    }

    private static Map<String, String> hidden(String form) {
        var hidden = new LinkedHashMap<String, String>();
        Matcher input = INPUT.matcher(form);
        while (input.find()) {
            Map<String, String> attributes = attributes(input.group(1));
            if ("hidden".equals(attributes.get("type"))) {
                hidden.put(
                        attributes.getOrDefault("name", ""), attributes.getOrDefault("value", ""));
            }
        }
        return hidden;
    }

    private static Map<String, String> attributes(String tag) {
        var attributes = new LinkedHashMap<String, String>();
        Matcher attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            attributes.put(attribute.group(1), attribute.group(2).replace("&amp;", "&"));
        }
        return attributes;
    }
}
