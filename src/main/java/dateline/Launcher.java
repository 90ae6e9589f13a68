package dateline;

import java.awt.GraphicsEnvironment;
import java.lang.reflect.InvocationTargetException;
import javax.swing.JOptionPane;

/** Starts the program, or says which Java it needs; so it must itself run on an older one. */
public final class Launcher {
  private static final int NEEDED = 25;

  private Launcher() {}

  /** Does what the arguments say and exits. */
  public static void main(String[] arguments) throws Exception {
    int version = version(System.getProperty("java.specification.version"));
    if (version < NEEDED) {
      explain(version);
      System.exit(2);
    }
    try {
      Class.forName("dateline.Start")
          .getDeclaredMethod("main", String[].class)
          .invoke(null, (Object) arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Error) {
        throw (Error) e.getCause();
      }
      throw (Exception) e.getCause();
    }
  }

  /** Before Java 9 the versions were named 1.8, 1.7 and so on. */
  private static int version(String specification) {
    String major = specification.startsWith("1.") ? specification.substring(2) : specification;
    return Integer.parseInt(major);
  }

  private static void explain(int version) {
    String sentence =
        "Dateline needs Java " + NEEDED + " or newer, and this is Java " + version + ".";
    System.err.println(sentence);
    if (System.console() == null && !GraphicsEnvironment.isHeadless()) {
      JOptionPane.showMessageDialog(null, sentence, "Dateline", JOptionPane.ERROR_MESSAGE);
    }
  }
}
