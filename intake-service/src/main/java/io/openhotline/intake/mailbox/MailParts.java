package io.openhotline.intake.mailbox;

import io.openhotline.intake.mailbox.ReadMail.File;
import io.openhotline.intake.mailbox.domain.EncodedWords;
import io.openhotline.intake.mailbox.domain.MailText;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// Collects the texts and the files of a mail, part by part.
final class MailParts {
    /// A ticket has at most 50 files, and the original is one of them.
    private static final int MOST_FILES = 49;

    private static final int DEEPEST = 20;
    private static final int LONGEST_TEXT = 1 << 20;

    private final Path folder;
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<File> files = new ArrayList<>();
    private int leftOut;

    MailParts(Path folder) {
        this.folder = folder;
    }

    /// Returns the plain text, or that of the HTML where there is none.
    String text() {
        return plain.toString().isBlank() ? ofHtml(html.toString()) : plain.toString();
    }

    List<File> files() {
        return files;
    }

    int leftOut() {
        return leftOut;
    }

    void add(Part part) throws MessagingException, IOException {
        add(part, 0);
    }

    private void add(Part part, int depth) throws MessagingException, IOException {
        String type = type(part);
        if (depth > DEEPEST) {
            leftOut++;
        } else if (type.startsWith("multipart/") && part.getContent() instanceof Multipart parts) {
            addAll(parts, depth);
        } else if (isFile(part, type)) {
            addFile(part, type);
        } else if (type.startsWith("text/html")) {
            html.append(decoded(part));
        } else {
            plain.append(decoded(part)).append('\n');
        }
    }

    private void addAll(Multipart parts, int depth) throws MessagingException, IOException {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            add(part, depth + 1);
        }
    }

    private static boolean isFile(Part part, String type) throws MessagingException {
        return !type.startsWith("text/")
                || Part.ATTACHMENT.equalsIgnoreCase(disposition(part))
                || name(part).isPresent();
    }

    private static @Nullable String disposition(Part part) throws MessagingException {
        try {
            return part.getDisposition();
        } catch (ParseException e) {
            return null;
        }
    }

    private void addFile(Part part, String type) {
        if (files.size() == MOST_FILES) {
            leftOut++;
            return;
        }
        Path file = folder.resolve("file-" + files.size());
        try (InputStream content = part.getInputStream()) {
            Files.copy(content, file);
            files.add(new File(file, name(part).orElse(defaultName(type))));
        } catch (IOException | MessagingException e) {
            leftOut++; // the original has it
        }
    }

    private String defaultName(String type) {
        return type.startsWith("message/rfc822") ? "mail.eml" : "attachment-" + (files.size() + 1);
    }

    /// A name with bare bytes or encoded words is decoded as a header is.
    private static Optional<String> name(Part part) throws MessagingException {
        try {
            return Optional.ofNullable(part.getFileName()).map(EncodedWords::decode);
        } catch (ParseException e) {
            return Optional.of("attachment");
        }
    }

    private static String type(Part part) throws MessagingException {
        String type = part.getContentType();
        return type == null ? "text/plain" : type.toLowerCase(java.util.Locale.ROOT).strip();
    }

    private static String decoded(Part part) throws MessagingException, IOException {
        try (InputStream content = part.getInputStream()) {
            return MailText.decode(content.readNBytes(LONGEST_TEXT), charset(part));
        }
    }

    private static @Nullable String charset(Part part) throws MessagingException {
        try {
            return new ContentType(part.getContentType()).getParameter("charset");
        } catch (ParseException e) {
            return null;
        }
    }

    private static String ofHtml(String html) {
        Document document = Jsoup.parse(html);
        document.select("script, style, head").remove();
        document.select("br").before("\\n");
        document.select("p, div, tr, li, h1, h2, h3").append("\\n");
        return document.text().replaceAll("\\s*\\\\n\\s*", "\n");
    }
}
