package io.openhotline.demo;

import io.openhotline.client.ApiClient;
import java.net.URI;

/// Clients of the four services, each with the actor whose work it is.
record Services(
        ApiClient intake,
        ApiClient dispatch,
        ApiClient operator,
        ApiClient followUp,
        ApiClient reporting) {

    static Services at(URI intake, URI dispatch, URI followUp, URI reporting) {
        return new Services(
                new ApiClient(intake, "agent:1001", Await.RETRIES),
                new ApiClient(dispatch, "agent:1002", Await.RETRIES),
                new ApiClient(dispatch, "operator:3001", Await.RETRIES),
                new ApiClient(followUp, "agent:2001", Await.RETRIES),
                new ApiClient(reporting, "operator:3001", Await.RETRIES));
    }
}
