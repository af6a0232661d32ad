package io.openhotline.followup.policy;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.FollowUpEvent.Satisfaction;
import io.openhotline.platform.deadline.CalendarDocument;
import io.openhotline.platform.policy.LocalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Represents `followup.yaml` of a pack. `attempts` is the number of misses that make a customer
/// unreachable; `reworks` is the most second dispatches of a ticket (P7, T11). The first one of
/// `questionnaires` whose audience fits is asked, else `questionnaire` (C6, S3). `inspection` is
/// null for a hotline that inspects nothing (T14).
public record FollowUpPolicy(
        @NotNull ZoneId timeZone,
        @NotNull Duration drawWithin,
        @NotNull Map<CategoryKind, @NotNull @Valid KindPolicy> kinds,
        @Min(1) @Max(20) int attempts,
        @Min(0) @Max(20) int reworks,
        @NotNull @Valid LocalText warning,
        @NotNull Map<Satisfaction, @NotNull @Valid Degree> satisfactions,
        @NotNull @Valid Questionnaire questionnaire,
        @Size(max = 50) List<@NotNull @Valid Questionnaire> questionnaires,
        Map<String, @NotNull @Valid CalendarDocument> calendars,
        @Valid AskingPolicy asking,
        Map<@NotNull @Pattern(regexp = Question.CODE) String, @NotNull @Valid CustomerGroup>
                customers,
        @Size(max = 20) List<@NotNull @Valid LadderStep> ladder,
        @Nullable @Valid InspectionPolicy inspection,
        @Valid SurveyLinkPolicy surveyLinks) {

    /// Sets the defaults of values that the pack leaves out: only calls, at any time, without a cap
    /// and a ladder.
    public FollowUpPolicy {
        questionnaires = Objects.requireNonNullElse(questionnaires, List.of());
        calendars = Objects.requireNonNullElse(calendars, Map.of());
        asking = Objects.requireNonNullElse(asking, AskingPolicy.DEFAULT);
        customers = Objects.requireNonNullElse(customers, Map.of());
        ladder = Objects.requireNonNullElse(ladder, List.of());
        surveyLinks = Objects.requireNonNullElse(surveyLinks, SurveyLinkPolicy.DEFAULT);
    }

    /// Sets the rules of a kind. `rate` is the least share of handled tickets that are followed up,
    /// from 0 to 1 (P8), and in each district by itself if `byDistrict`; `due` is the time from the
    /// handling until the follow-up is due (C5); `ways` is the order of ways for this kind, by
    /// default that of the pack.
    public record KindPolicy(
            @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal rate,
            @NotNull Duration due,
            @Nullable @Size(min = 1, max = 5) List<@NotNull @Valid WayRule> ways,
            @Nullable Boolean byDistrict) {}

    /// Names a degree of satisfaction in both languages, and says whether it counts as satisfied.
    public record Degree(@NotBlank String zh, @NotBlank String en, boolean satisfied) {}

    /// Throws an exception when `kind` isn't the name of a [CategoryKind].
    public KindPolicy kind(String kind) {
        return Objects.requireNonNull(kinds.get(CategoryKind.valueOf(kind)));
    }

    /// Returns the code of the group of customers of this kind; null when they are in none.
    public @Nullable String groupOf(@Nullable String customerKind) {
        return customerKind == null
                ? null
                : customers.entrySet().stream()
                        .filter(group -> group.getValue().kinds().contains(customerKind))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(null);
    }

    /// Returns the order of ways: that of the group of customers, else that of the kind, else that
    /// of the pack.
    public List<WayRule> ways(String kind, @Nullable String customerKind) {
        CustomerGroup group = group(groupOf(customerKind));
        if (group != null && group.ways() != null) {
            return group.ways();
        }
        List<WayRule> ways = kind(kind).ways();
        return ways == null ? asking.order() : ways;
    }

    /// Returns the group whose own rate counts the customers of this kind for tickets of a kind;
    /// null when they are counted with all others.
    public @Nullable String stratumGroup(String kind, @Nullable String customerKind) {
        String group = groupOf(customerKind);
        CustomerGroup own = group(group);
        return own != null && own.rates().containsKey(CategoryKind.valueOf(kind)) ? group : null;
    }

    /// Returns the district whose own stratum counts tickets of a kind; null when all places are
    /// counted together.
    public @Nullable String stratumDistrict(String kind, @Nullable String district) {
        return Boolean.TRUE.equals(kind(kind).byDistrict()) ? district : null;
    }

    /// Returns the rate of a stratum.
    ///
    /// @param group a group of customers; null for all others
    public BigDecimal rate(String kind, @Nullable String group) {
        CustomerGroup own = group(group);
        BigDecimal rate = own == null ? null : own.rates().get(CategoryKind.valueOf(kind));
        return rate == null ? kind(kind).rate() : rate;
    }

    private @Nullable CustomerGroup group(@Nullable String code) {
        return code == null ? null : customers.get(code);
    }

    /// Throws an exception when `satisfaction` isn't the name of a [Satisfaction].
    public Degree degree(String satisfaction) {
        return Objects.requireNonNull(satisfactions.get(Satisfaction.valueOf(satisfaction)));
    }
}
