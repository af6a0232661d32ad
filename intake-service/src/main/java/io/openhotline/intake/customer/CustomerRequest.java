package io.openhotline.intake.customer;

import io.openhotline.intake.customer.domain.Profile;
import io.openhotline.intake.mail.MailAddress;
import io.openhotline.platform.http.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Defines a record of the directory by shape; [ProfileCheck] checks codes and numbers.
@Schema(name = "KeepCustomer", description = "A customer as the directory keeps it")
record CustomerRequest(
        @Text(max = 100) @Schema(description = "Name of the person or unit", maxLength = 100)
                @Nullable String name,
        @Text(max = MAX_CODE) @Schema(description = "Code of a customer kind")
                @Nullable String kind,
        @Text(max = MAX_CODE) @Schema(description = "Code of a customer level")
                @Nullable String level,
        @Size(max = Profile.MOST) @Schema(description = "Account or card numbers; each belongs to one customer")
                @Nullable List<@NotNull @Text(max = MAX_ACCOUNT) String> accounts,
        @Size(max = Profile.MOST) @Schema(
                        description = "In any spelling; kept in E.164",
                        examples = "[\"138 0000 0123\"]")
                @Nullable List<@NotNull @Text(max = 40) String> phones,
        @Size(max = Profile.MOST) @Nullable List<@NotNull @Valid AddressPart> addresses,
        @Schema(
                        description = "Language of the customer",
                        enumeration = {"zh", "en"})
                @Text(max = 2)
                @Nullable String language,
        @Text(max = MAX_CODE)
                @Schema(description = "Code of the channel on which the customer wants answers")
                @Nullable String replyForm,
        @Schema(description = "Nobody calls this customer unasked", defaultValue = "false")
                @Nullable Boolean doNotCall,
        @Text(max = MailAddress.LONGEST)
                @Schema(description = "E-mail address", maxLength = MailAddress.LONGEST)
                @Nullable String email) {
    static final int MAX_CODE = 60;
    static final int MAX_ACCOUNT = 40;

    CustomerRequest {
        accounts = accounts == null ? List.of() : accounts;
        phones = phones == null ? List.of() : phones;
        addresses = addresses == null ? List.of() : addresses;
        doNotCall = doNotCall != null && doNotCall;
    }

    @Schema(
            name = "KeepCustomerAddress",
            description = "Coordinates are in WGS 84, both or none, in degrees")
    record AddressPart(
            @NotNull @Text(max = 500) @Schema(required = true, minLength = 1, maxLength = 500)
                    String address,
            @Schema(minimum = "-90", maximum = "90") @Nullable Double latitude,
            @Schema(minimum = "-180", maximum = "180") @Nullable Double longitude) {}
}
