package io.openhotline.platform.testing;

import io.openhotline.platform.http.CurrentActor;
import io.openhotline.testplatform.issuer.TestTokens;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.List;

/// Gives a token to the requests of a test that says nothing of its caller: that of a supervisor
/// who also surveys and operates. A test of rights names its caller, and one without a token sends
/// `given().noFilters()`.
public final class DefaultCaller implements Filter {
    private static final List<String> ROLES = List.of("supervisor", "surveyor", "operator");

    @Override
    public Response filter(
            FilterableRequestSpecification request,
            FilterableResponseSpecification response,
            FilterContext context) {
        if (!request.getHeaders().hasHeaderWithName("Authorization")
                && !request.getHeaders().hasHeaderWithName(CurrentActor.HEADER)) {
            request.header("Authorization", "Bearer " + token());
        }
        return context.next(request, response);
    }

    private static String token() {
        return TestTokens.token("supervisor:1201").with("roles", ROLES).text();
    }
}
