package dateline.store;

import dateline.store.ProjectException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// An open project file: one connection, which one thread at a time uses.
///
/// Every failure of the file is a [ProjectException].
final class Database implements AutoCloseable {
  private static final List<String> UNDO = List.of("ROLLBACK");
  private static final List<String> UNDO_PART = List.of("ROLLBACK TO part", "RELEASE part");

  private final Path file;
  private final @Nullable Object fileKey;
  private final Connection connection;
  private final Faults faults;
  private final ReentrantLock lock = new ReentrantLock();
  private boolean isInTransaction;

  private Database(Path file, @Nullable Object fileKey, Connection connection) {
    this.file = file;
    this.fileKey = fileKey;
    this.connection = connection;
    this.faults = new Faults(file);
  }

  /// What is done with the connection.
  @FunctionalInterface
  interface Work<T extends @Nullable Object> {
    T with(Connection connection) throws SQLException;
  }

  /// Makes a project file where there is none, whole or not at all.
  static Database create(Path file, Migrations migrations) {
    Faults faults = new Faults(file);
    if (Files.exists(file)) {
      throw faults.of(Reason.EXISTS);
    }
    Path draft = sibling(file, ".new");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.deleteIfExists(draft);
      try (Connection connection = Connections.make(draft)) {
        migrations.run(connection, 0);
      }
      Files.move(draft, file);
    } catch (SQLException e) {
      throw faults.of(e);
    } catch (IOException e) {
      throw faults.of(Reason.UNREACHABLE, e);
    }
    return open(file, migrations);
  }

  /// Opens a project file; one of an older version is brought up to this one, after a copy of it
  /// was put beside it.
  static Database open(Path file, Migrations migrations) {
    new Inspection(file).pass(migrations);
    Faults faults = new Faults(file);
    try {
      Database database = new Database(file, keyOf(file), Connections.own(file));
      try {
        database.start(migrations);
        return database;
      } catch (SQLException | ProjectException e) {
        database.connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw faults.of(e);
    } catch (IOException e) {
      throw faults.of(Reason.UNREACHABLE, e);
    }
  }

  private void start(Migrations migrations) throws SQLException {
    int version = Inspection.number(connection, "PRAGMA user_version");
    if (!Inspection.isSound(connection)) {
      throw faults.of(Reason.DAMAGED);
    }
    if (version < migrations.version()) {
      copyTo(sibling(file, ".version" + version));
      execute(connection, "PRAGMA journal_mode = DELETE");
      migrations.run(connection, version);
    }
    execute(connection, "PRAGMA journal_mode = WAL");
  }

  /// What `work` answers, seeing one state of the file.
  <T extends @Nullable Object> T read(Work<T> work) {
    lock.lock();
    try {
      return work.with(connection);
    } catch (SQLException e) {
      throw faults.of(e);
    } finally {
      lock.unlock();
    }
  }

  /// Does the work whole, or not at all if it throws. Inside another transaction it is a part of
  /// that: it can fail alone, and is kept for good with the whole.
  <T extends @Nullable Object> T transaction(Work<T> work) {
    return read(
        connection -> {
          boolean isPart = isInTransaction;
          if (!isPart) {
            passPlace();
          }
          execute(connection, isPart ? "SAVEPOINT part" : "BEGIN IMMEDIATE");
          isInTransaction = true;
          try {
            T answer = work.with(connection);
            execute(connection, isPart ? "RELEASE part" : "COMMIT");
            return answer;
          } catch (Throwable e) {
            rollBack(connection, e, isPart ? UNDO_PART : UNDO);
            throw e;
          } finally {
            isInTransaction = isPart;
          }
        });
  }

  /// Brings all that was written into the one file.
  void settle() {
    read(connection -> execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)"));
  }

  /// Writes a copy that is a project of its own; what was at `target` is replaced by it.
  void copyTo(Path target) {
    if (target.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
      throw faults.of(Reason.EXISTS);
    }
    Path draft = sibling(target, ".new");
    try {
      Files.deleteIfExists(draft);
      read(connection -> vacuumInto(connection, draft));
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new Faults(target).of(Reason.UNREACHABLE, e);
    }
  }

  private static boolean vacuumInto(Connection connection, Path target) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
      statement.setString(1, target.toString());
      return statement.execute();
    }
  }

  private static boolean execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.execute(sql);
    }
  }

  /// SQLite itself has rolled back already after some failures, and then refuses to.
  private static void rollBack(Connection connection, Throwable cause, List<String> undo) {
    try {
      for (String step : undo) {
        execute(connection, step);
      }
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  /// Of a file that went elsewhere the log stayed behind: what was kept so far is first brought
  /// into the file, wherever that is.
  private void passPlace() throws SQLException {
    if (!isInPlace()) {
      execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
      throw faults.of(Reason.MOVED);
    }
  }

  private boolean isInPlace() {
    try {
      return Objects.equals(keyOf(file), fileKey);
    } catch (IOException e) {
      return false;
    }
  }

  private static @Nullable Object keyOf(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
  }

  private static Path sibling(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  @Override
  public void close() {
    read(
        connection -> {
          connection.close();
          return true;
        });
  }
}
