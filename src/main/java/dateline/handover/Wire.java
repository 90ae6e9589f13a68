package dateline.handover;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ProtocolException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The form of a [Request] on the socket: the mark of this version, the project or an empty string,
/// the number of files, and each as [DataOutputStream#writeUTF] has it.
final class Wire {
  private static final int VERSION_1 = 0x444c4e31;
  private static final int MOST_FILES = 100_000;
  private static final int MOST_CHARS = 8 << 20;

  private Wire() {}

  static void write(Request request, OutputStream to) throws IOException {
    if (request.files().size() > MOST_FILES) {
      throw new ProtocolException("too many files to hand over: " + request.files().size());
    }
    DataOutputStream out = new DataOutputStream(to);
    out.writeInt(VERSION_1);
    out.writeUTF(request.project() == null ? "" : request.project().toString());
    out.writeInt(request.files().size());
    for (Path file : request.files()) {
      out.writeUTF(file.toString());
    }
    out.flush();
  }

  /// @throws IOException for what is not a request of this version, or not a modest one
  static Request read(InputStream from) throws IOException {
    DataInputStream in = new DataInputStream(from);
    if (in.readInt() != VERSION_1) {
      throw new ProtocolException("not a request of this version");
    }
    String project = in.readUTF();
    int count = in.readInt();
    if (count < 0 || count > MOST_FILES) {
      throw new ProtocolException("a request for " + count + " files");
    }
    return new Request(project.isEmpty() ? null : path(project), files(in, count));
  }

  private static List<Path> files(DataInputStream in, int count) throws IOException {
    List<Path> files = new ArrayList<>();
    int chars = 0;
    for (int i = 0; i < count; i++) {
      String name = in.readUTF();
      chars += name.length();
      if (chars > MOST_CHARS) {
        throw new ProtocolException("a request of more than " + MOST_CHARS + " characters");
      }
      files.add(path(name));
    }
    return files;
  }

  /// Relative to what, only the sender knows.
  private static Path path(String name) throws IOException {
    @Nullable Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException e) {
      throw new ProtocolException(e.getMessage());
    }
    if (!path.isAbsolute()) {
      throw new ProtocolException("not an absolute path: " + name);
    }
    return path;
  }
}
