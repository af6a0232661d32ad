package io.openhotline.intake.notification;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.http.Page;
import jakarta.enterprise.context.ApplicationScoped;

/// Lists notifications with their fate.
@ApplicationScoped
class NotificationListService {
    private final Database database;

    NotificationListService(Database database) {
        this.database = database;
    }

    Page<NotificationView> page(NotificationFilter filter) {
        return Page.of(
                database.query(filter.select(), NotificationView::read),
                filter.limit(),
                NotificationView::cursor);
    }
}
