package io.openhotline.testplatform.server;

import java.sql.Connection;
import java.sql.SQLException;

/// Opens connections to the databases of a server.
@FunctionalInterface
public interface Connector {

    Connection connect(String database) throws SQLException;
}
