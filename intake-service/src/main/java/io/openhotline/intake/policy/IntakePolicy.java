package io.openhotline.intake.policy;

import io.openhotline.platform.deadline.CalendarDocument;
import io.openhotline.platform.deadline.domain.Shift;
import io.openhotline.platform.deadline.domain.ShiftPlan;
import io.openhotline.platform.policy.InjectedNames;
import io.openhotline.platform.policy.MovedToNames;
import io.openhotline.platform.policy.PackNames;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Represents `intake.yaml` of a pack. `firstContactMinutes` is the time after receipt in which an
/// answer of the desk counts as given at first contact (W2, P2); `names` are those of `names.yaml`,
/// `synonyms` are groups of words that mean the same in searches of articles. `calendars` count the
/// time of `tasks`, by the kind of task; `queues` and `levels` say who at the desk gets what (T3).
@MovedToNames({"natures", "departments", "suspensionReasons", "clocks"})
public record IntakePolicy(
        @NotNull ZoneId timeZone,
        @NotNull @Valid TelephonePolicy telephone,
        @Valid PlacePolicy place,
        @Min(0) @Max(1_440) int firstContactMinutes,
        @Valid ReopeningPolicy reopening,
        @NotEmpty List<@Valid Channel> channels,
        @NotEmpty List<@Valid Code> customerKinds,
        @Valid CustomerPolicy customers,
        @NotEmpty List<@Valid Category> categories,
        @Valid CallPolicy calls,
        List<@Size(min = 2) List<@NotBlank String>> synonyms,
        List<@Valid FormTemplate> forms,
        @Valid NotificationPolicy notifications,
        Map<@Pattern(regexp = Code.FORM) String, @NotNull @Valid CalendarDocument> calendars,
        List<@NotNull @Valid DeskQueue> queues,
        Map<String, @NotNull @Valid TaskPolicy> tasks,
        @Valid LevelPolicy levels,
        @Valid VerificationPolicy verification,
        @Valid SealingPolicy sealing,
        List<@NotNull @Valid ShiftPolicy> shifts,
        @Valid WrittenPolicy written,
        @Valid ReplyPolicy replies,
        @InjectedNames PackNames names) {

    public IntakePolicy {
        place = place == null ? PlacePolicy.DEFAULT : place;
        calls = calls == null ? CallPolicy.DEFAULT : calls;
        calendars = calendars == null ? Map.of() : calendars;
        queues = queues == null ? DeskQueue.DEFAULT : queues;
        tasks = tasks == null ? Map.of() : tasks;
        shifts = shifts == null ? List.of() : shifts;
        levels = levels == null ? LevelPolicy.DEFAULT : levels;
        forms = forms == null ? List.of() : forms;
        notifications = notifications == null ? NotificationPolicy.NONE : notifications;
        verification = verification == null ? VerificationPolicy.NONE : verification;
        sealing = sealing == null ? SealingPolicy.DEFAULT : sealing;
        written = written == null ? WrittenPolicy.DEFAULT : written;
        replies = replies == null ? ReplyPolicy.DEFAULT : replies;
        reopening = reopening == null ? ReopeningPolicy.DEFAULT : reopening;
        customers = customers == null ? CustomerPolicy.DEFAULT : customers;
        synonyms = synonyms == null ? List.of() : synonyms;
    }

    public Duration firstContact() {
        return Duration.ofMinutes(firstContactMinutes);
    }

    public Optional<Category> category(String code) {
        return categories.stream().filter(category -> category.code().equals(code)).findFirst();
    }

    public Optional<Channel> channel(String code) {
        return channels.stream().filter(channel -> channel.code().equals(code)).findFirst();
    }

    public Optional<DeskQueue> queue(String code) {
        return queues.stream().filter(queue -> queue.code().equals(code)).findFirst();
    }

    /// Returns the shifts of the desk.
    public ShiftPlan shiftPlan() {
        return new ShiftPlan(
                timeZone,
                shifts.stream()
                        .collect(
                                Collectors.toMap(
                                        ShiftPolicy::code,
                                        shift ->
                                                shift.hours().stream()
                                                        .map(Shift::parse)
                                                        .toList())));
    }

    public Optional<FormTemplate> form(String code) {
        return forms.stream().filter(form -> form.code().equals(code)).findFirst();
    }

    public boolean hasChannel(String code) {
        return channel(code).isPresent();
    }

    public boolean isWritten(String channel) {
        return channel(channel).filter(Channel::isWritten).isPresent();
    }

    public boolean hasCustomerKind(String code) {
        return has(customerKinds, code);
    }

    public boolean hasCustomerLevel(String code) {
        return has(customerLevels(), code);
    }

    public List<Code> customerLevels() {
        return customers.levels();
    }

    public boolean hasNature(String code) {
        return names.natures().containsKey(code);
    }

    public List<Code> natures() {
        return Code.listOf(names.natures());
    }

    public List<Code> departments() {
        return names.departments().entrySet().stream()
                .map(it -> new Code(it.getKey(), it.getValue().text()))
                .toList();
    }

    private static boolean has(List<Code> codes, String code) {
        return codes.stream().anyMatch(candidate -> candidate.code().equals(code));
    }
}
