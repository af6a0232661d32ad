package io.openhotline.packs.check;

import io.openhotline.dispatch.policy.DispatchPolicy;
import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.intake.policy.Category;
import io.openhotline.intake.policy.Channel;
import io.openhotline.intake.policy.Code;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.platform.policy.PackNames;
import io.openhotline.reporting.policy.ReportingPolicy;
import java.util.List;

/// A pack whose files the services accept one by one.
public record CheckedPack(
        PackText text,
        PackNames names,
        IntakePolicy intake,
        DispatchPolicy dispatch,
        FollowUpPolicy followUp,
        ReportingPolicy reporting) {

    List<String> categories() {
        return intake.categories().stream().map(Category::code).toList();
    }

    List<String> channels() {
        return intake.channels().stream().map(Channel::code).toList();
    }

    List<String> customerKinds() {
        return intake.customerKinds().stream().map(Code::code).toList();
    }

    List<String> customerLevels() {
        return intake.customerLevels().stream().map(Code::code).toList();
    }
}
