package io.openhotline.reporting.spreadsheet;

import io.openhotline.platform.policy.LocalText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table for spreadsheets: its name, the heads of its columns, and its lines of texts, numbers,
/// local times or nulls.
public record Table(LocalText name, List<String> header, List<List<@Nullable Object>> rows) {}
