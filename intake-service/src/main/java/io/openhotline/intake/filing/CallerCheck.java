package io.openhotline.intake.filing;

import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.identity.AccessRole;
import io.openhotline.platform.identity.Caller;
import io.openhotline.platform.pack.PackScoped;
import java.util.ArrayList;
import java.util.List;

/// Checks what a filing says against who files it.
@PackScoped
class CallerCheck {
    private final IntakePolicy policy;

    CallerCheck(IntakePolicy policy) {
        this.policy = policy;
    }

    List<FieldError> errors(FilingRequest request, Caller caller) {
        var errors = new ArrayList<FieldError>();
        if (caller.has(AccessRole.CUSTOMER)) {
            anAppFilesOnItsChannelAndAnswersNothing(request, caller, errors);
        }
        if (filesLettersOnly(caller) && !policy.isWritten(request.channel())) {
            errors.add(FieldError.of("/channel", "letters-only"));
        }
        return List.copyOf(errors);
    }

    private static void anAppFilesOnItsChannelAndAnswersNothing(
            FilingRequest request, Caller caller, List<FieldError> errors) {
        if (!request.channel().equals(caller.channel())) {
            errors.add(FieldError.of("/channel", "own-channel"));
        }
        if (request.answer() != null) {
            errors.add(FieldError.of("/answer", "desk-only"));
        }
        if (request.isEmergency()) {
            errors.add(FieldError.of("/emergency", "desk-only"));
        }
        if (request.writtenMatter() != null) {
            errors.add(FieldError.of("/writtenMatter", "desk-only"));
        }
    }

    /// A librarian files letters, unless another role allows more.
    private static boolean filesLettersOnly(Caller caller) {
        return caller.has(AccessRole.LIBRARIAN)
                && !caller.has(AccessRole.AGENT)
                && !caller.has(AccessRole.SENIOR)
                && !caller.has(AccessRole.SUPERVISOR)
                && !caller.has(AccessRole.MANAGER)
                && !caller.has(AccessRole.IMPORTER);
    }
}
