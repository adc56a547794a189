import java.io.FileInputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Prints "flavour file true|false", then each broken clause, for every file and both standards. */
public class Validate {
    public static void main(String[] files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (String file : files) {
            for (PDFAFlavour flavour : new PDFAFlavour[] {PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1}) {
                try (PDFAParser parser = Foundries.defaultInstance()
                        .createParser(new FileInputStream(file), flavour);
                     PDFAValidator validator = Foundries.defaultInstance()
                        .createValidator(flavour, false)) {
                    ValidationResult result = validator.validate(parser);
                    System.out.println(flavour.getId() + "\t" + file + "\t" + result.isCompliant()
                        + "\t" + result.getTotalAssertions());
                    for (TestAssertion broken : result.getTestAssertions()) {
                        System.out.println("\t" + broken.getRuleId().getClause() + " "
                            + broken.getMessage() + " " + broken.getLocation().getContext());
                    }
                }
            }
        }
    }
}
