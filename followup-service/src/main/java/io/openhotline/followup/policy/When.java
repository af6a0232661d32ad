package io.openhotline.followup.policy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Defines the answers to an earlier question after which a question is asked: those in `is`, or
/// numbers from `atLeast` to `atMost`. All given conditions must hold.
///
/// @param question the code of an earlier question, or [#SATISFACTION]
/// @param is codes of options or, for satisfaction, names of degrees
public record When(
        @NotBlank String question,
        @Nullable @Size(min = 1) List<String> is,
        @Nullable Integer atLeast,
        @Nullable Integer atMost) {
    public static final String SATISFACTION = "satisfaction";

    /// Returns whether the answers make the question appear.
    ///
    /// @param answers the valid answers by the code of their question
    public boolean holds(Map<String, String> answers) {
        String answer = answers.get(question);
        return answer != null && isListed(answer) && isWithin(answer);
    }

    private boolean isListed(String answer) {
        return is == null || Arrays.stream(answer.split(",")).anyMatch(is::contains);
    }

    private boolean isWithin(String answer) {
        if (atLeast == null && atMost == null) {
            return true;
        }
        int value = Integer.parseInt(answer);
        return (atLeast == null || atLeast <= value) && (atMost == null || value <= atMost);
    }
}
