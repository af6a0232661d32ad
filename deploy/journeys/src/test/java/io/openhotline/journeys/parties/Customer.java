package io.openhotline.journeys.parties;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A customer with a browser, who has no account.
public final class Customer {
    private static final Pattern LINK = Pattern.compile("https?://\\S+/s/\\S+");
    private static final HttpClient BROWSER =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    private Customer() {}

    /// Returns the survey links in these mails.
    public static List<URI> links(List<MimeMessage> mails) {
        return mails.stream().flatMap(Customer::links).toList();
    }

    private static Stream<URI> links(MimeMessage mail) {
        try {
            return LINK.matcher(mail.getContent().toString())
                    .results()
                    .map(found -> URI.create(found.group()));
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Returns the page in Chinese.
    public static String open(URI link) {
        return send(HttpRequest.newBuilder(link).GET());
    }

    /// Fills the form of the page in, and returns the next page.
    public static String submit(URI link, Map<String, String> fields) {
        String body =
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(link)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String send(HttpRequest.Builder request) {
        try {
            return BROWSER.send(
                            request.header("Accept-Language", "zh").build(),
                            BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
