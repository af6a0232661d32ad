package io.openhotline.intake.knowledge;

import io.openhotline.intake.knowledge.ContentCheck.Checked;
import io.openhotline.intake.knowledge.ContentCheck.Checked.Fine;
import io.openhotline.intake.knowledge.ContentCheck.Checked.Wrong;
import io.openhotline.intake.knowledge.domain.Content;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.platform.policy.PolicyFile;
import io.openhotline.platform.policy.PolicyRefused.Finding;
import jakarta.validation.Validator;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads `knowledge.yaml`, or refuses it with everything that is wrong with it.
public final class StartingArticlesReader {
    /// The record of the file, from which its schema is generated.
    public static final Class<?> DOCUMENT = StartingArticlesDocument.class;

    private StartingArticlesReader() {}

    /// Throws [io.openhotline.platform.policy.PolicyRefused] if the file is wrong.
    public static void check(Path file, Validator validator, IntakePolicy policy) {
        var _ = read(file, validator, policy);
    }

    static StartingArticlesDocument read(Path file, Validator validator, IntakePolicy policy) {
        return PolicyFile.read(
                file, StartingArticlesDocument.class, validator, it -> findings(it, policy));
    }

    /// Returns the contents of a document without findings, by code, except those that are over.
    static Map<String, Content> contents(
            StartingArticlesDocument document, IntakePolicy policy, Instant now) {
        var contents = new LinkedHashMap<String, Content>();
        document.articles()
                .forEach((code, article) -> {
                    var request = article.content(policy.timeZone(), now);
                    if (ContentCheck.check("", request, policy) instanceof Fine(var content)
                            && !isOver(content, now)) {
                        contents.put(code, content);
                    }
                });
        return contents;
    }

    private static boolean isOver(Content content, Instant now) {
        Instant end = content.effective().to();
        return end != null && !end.isAfter(now);
    }

    private static List<Finding> findings(StartingArticlesDocument document, IntakePolicy policy) {
        var findings = new ArrayList<Finding>();
        if (document.author().equals(document.approvedBy())) {
            findings.add(new Finding("approvedBy", "must be another person than the author"));
        }
        document.articles()
                .forEach((code, article) -> {
                    var request = article.content(policy.timeZone(), Instant.EPOCH);
                    Checked checked = ContentCheck.check("", request, policy);
                    if (checked instanceof Wrong(var errors)) {
                        errors.forEach(error ->
                                findings.add(
                                        new Finding(key(code, error.pointer()), error.detail())));
                    }
                });
        return findings;
    }

    /// Turns `/categories/0` of an article into `articles.<code>.categories[0]`.
    private static String key(String code, String pointer) {
        return "articles." + code + pointer.replaceAll("/(\\d+)", "[$1]").replace('/', '.');
    }
}
