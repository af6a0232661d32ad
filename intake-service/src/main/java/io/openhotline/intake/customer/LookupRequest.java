package io.openhotline.intake.customer;

import io.openhotline.platform.http.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Names the customer who calls; a URL never has a telephone or an account.
@Schema(name = "LookUpCustomer", description = "One of both: a telephone or an account")
record LookupRequest(
        @Text(max = 40) @Schema(description = "In any spelling", examples = "138 0000 0123")
                @Nullable String phone,
        @Text(max = CustomerRequest.MAX_ACCOUNT) @Schema(description = "Account or card number")
                @Nullable String account) {
    boolean namesOne() {
        return (phone == null) != (account == null);
    }
}
