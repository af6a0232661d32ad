package io.openhotline.demo;

import io.openhotline.client.ApiClient;
import io.openhotline.client.token.Tokens;
import java.net.URI;
import java.util.function.Function;

/// Clients of the four services, each with the account whose work it is. `intake` files tickets,
/// and `agent` is an agent there; `librarian` and those of the desk are of the intake service, too;
/// who inspects and is inspected, of the follow-up service.
record Services(
        ApiClient intake,
        ApiClient agent,
        ApiClient dispatch,
        ApiClient operator,
        ApiClient supervisor,
        ApiClient followUp,
        ApiClient followUpSupervisor,
        ApiClient reporting,
        ApiClient manager,
        ApiClient reportingManager,
        ApiClient dispatchManager,
        ApiClient deskSenior,
        ApiClient deskSupervisor,
        ApiClient librarian,
        ApiClient switchboard,
        ApiClient inspector,
        ApiClient inspectedAgent,
        ApiClient secondInspector) {

    /// @param desk the role that files tickets
    /// @param accounts the tokens of an account, by its role
    static Services at(
            String desk,
            URI intake,
            URI dispatch,
            URI followUp,
            URI reporting,
            Function<String, Tokens> accounts) {
        return new Services(
                new ApiClient(intake, accounts.apply(desk), Await.RETRIES),
                new ApiClient(intake, accounts.apply("agent"), Await.RETRIES),
                new ApiClient(dispatch, accounts.apply("senior"), Await.RETRIES),
                new ApiClient(dispatch, accounts.apply("operator"), Await.RETRIES),
                new ApiClient(dispatch, accounts.apply("supervisor"), Await.RETRIES),
                new ApiClient(followUp, accounts.apply("surveyor"), Await.RETRIES),
                new ApiClient(followUp, accounts.apply("supervisor"), Await.RETRIES),
                new ApiClient(reporting, accounts.apply("reports"), Await.RETRIES),
                new ApiClient(intake, accounts.apply("manager"), Await.RETRIES),
                new ApiClient(reporting, accounts.apply("manager"), Await.RETRIES),
                new ApiClient(dispatch, accounts.apply("manager"), Await.RETRIES),
                new ApiClient(intake, accounts.apply("senior"), Await.RETRIES),
                new ApiClient(intake, accounts.apply("supervisor"), Await.RETRIES),
                new ApiClient(intake, accounts.apply("librarian"), Await.RETRIES),
                new ApiClient(intake, accounts.apply("operator"), Await.RETRIES),
                new ApiClient(followUp, accounts.apply("inspector"), Await.RETRIES),
                new ApiClient(followUp, accounts.apply("agent"), Await.RETRIES),
                new ApiClient(followUp, accounts.apply("supervisor"), Await.RETRIES));
    }
}
