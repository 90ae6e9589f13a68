package dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;

/// Who may use whom.
@AnalyzeClasses(packages = "dateline", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule theModelUsesJavaAlone =
      classes()
          .that()
          .resideInAPackage("dateline.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("dateline.model..", "java..", "org.jspecify.annotations..");

  @ArchTest
  static final ArchRule theStagesKnowNeitherTheWindowNorSql =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dateline.text..",
              "dateline.gazetteer..",
              "dateline.extract..",
              "dateline.resolve..",
              "dateline.copies..",
              "dateline.tellings..",
              "dateline.export..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx..", "java.sql..", "dateline.view..", "dateline.store..");

  @ArchTest
  static final ArchRule sqlIsSpokenOnlyByTheStore =
      noClasses()
          .that()
          .resideOutsideOfPackage("dateline.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "org.sqlite..");

  @ArchTest
  static final ArchRule theMapLibraryStaysBehindTheMapView =
      noClasses()
          .that()
          .resideOutsideOfPackage("dateline.view.map..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.gluonhq..");

  @ArchTest
  static final ArchRule whatIsOnScreenHasNoNodes =
      noClasses()
          .that()
          .resideInAPackage("dateline.explore..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx.scene..", "javafx.stage..", "dateline.view..");

  @ArchTest
  static final ArchRule viewsNeverTouchTheStore =
      noClasses()
          .that()
          .resideInAPackage("dateline.view..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dateline.store..");

  @ArchTest
  static final ArchRule packagesFormNoCycles =
      slices().matching("dateline.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyTheCommandLinePrints =
      noClasses()
          .that()
          .resideOutsideOfPackages("dateline.cli..", "dateline")
          .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);
}
