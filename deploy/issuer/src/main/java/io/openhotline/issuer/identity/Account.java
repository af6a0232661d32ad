package io.openhotline.issuer.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person or a system that can get a token.
public sealed interface Account permits Person, SystemClient {

    List<Role> roles();

    /// Returns the code of the department that it acts for. The role `department` needs one, and no
    /// other role has one.
    @Nullable String department();
}
