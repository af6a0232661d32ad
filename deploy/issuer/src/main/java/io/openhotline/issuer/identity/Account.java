package io.openhotline.issuer.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who can get a token: a person or a system.
public sealed interface Account permits Person, SystemClient {

    List<Role> roles();

    /// The code of the department that it acts for; there is one exactly for the role `department`.
    @Nullable String department();
}
