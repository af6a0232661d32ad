package io.openhotline.testplatform.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Gives a schema and its objects to the role that migrates it. Databases of earlier versions, and
/// restored ones, belong to the superuser.
final class Ownership {
    /// Everything in the schema that the caller owns. A sequence of a column follows its table.
    /// `reassign owned` refuses the objects of the first superuser.
    private static final String OWNED =
            """
            select format('alter table %s owner to ', oid::regclass) from pg_class
            where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')
                and relowner = current_user::regrole
            union all
            select format('alter sequence %s owner to ', oid::regclass) from pg_class
            where relnamespace = 'public'::regnamespace and relkind = 'S'
                and relowner = current_user::regrole
                and not exists (select from pg_depend where objid = pg_class.oid
                    and classid = 'pg_class'::regclass and deptype in ('a', 'i'))
            union all
            select format('alter routine %s owner to ', oid::regprocedure) from pg_proc
            where pronamespace = 'public'::regnamespace and proowner = current_user::regrole
                and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e')
            union all
            select format('alter type %s owner to ', oid::regtype) from pg_type
            where typnamespace = 'public'::regnamespace and typtype in ('e', 'd')
                and typowner = current_user::regrole
            """;

    private Ownership() {}

    static void give(Connection inside, ServiceDatabase database) throws SQLException {
        String owner = Sql.name(database.owner());
        Sql.execute(inside, "revoke all on schema public from public");
        Sql.execute(inside, "alter schema public owner to " + owner);
        for (String statement : statements(inside)) {
            Sql.execute(inside, statement + owner);
        }
    }

    private static List<String> statements(Connection inside) throws SQLException {
        try (var statement = inside.createStatement();
                var row = statement.executeQuery(OWNED)) {
            var found = new ArrayList<String>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }
}
