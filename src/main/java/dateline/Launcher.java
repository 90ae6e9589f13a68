package dateline;

/** Starts the program, or says which Java it needs. */
public final class Launcher {
  private Launcher() {}

  public static void main(String[] args) {
    System.out.println("hi");
  }
}
