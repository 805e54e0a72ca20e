import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** Reads lines of a schema's path and documents' paths, with tabs between; answers each with its verdicts, a letter each, or with what is wrong with the schema. */
public class Judge {
  public static void main(String[] args) throws Exception {
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, "UTF-8"));
    String[] said = new String[1];
    ErrorHandler quiet = new ErrorHandler() {
      public void warning(SAXParseException e) {}
      public void error(SAXParseException e) {
        if (said[0] == null) said[0] = e.getMessage();
      }
      public void fatalError(SAXParseException e) {
        error(e);
      }
    };
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] paths = line.split("\t");
      PropertyMapBuilder properties = new PropertyMapBuilder();
      properties.put(ValidateProperty.ERROR_HANDLER, quiet);
      ValidationDriver driver = paths[0].endsWith(".rnc")
        ? new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance())
        : new ValidationDriver(properties.toPropertyMap());
      said[0] = null;
      StringBuilder answer = new StringBuilder();
      boolean correct = false;
      try {
        correct = driver.loadSchema(ValidationDriver.fileInputSource(paths[0]));
      } catch (Exception e) {
        // A schema that is not well-formed.
      }
      answer.append(correct ? "c" : "w" + (said[0] == null ? "" : said[0].replaceAll("\\s+", " ")));
      for (int i = 1; correct && i < paths.length; i++) {
        boolean valid = false;
        try {
          valid = driver.validate(ValidationDriver.fileInputSource(paths[i]));
        } catch (Exception e) {
          // A document that is not well-formed.
        }
        answer.append(valid ? 'v' : 'i');
      }
      System.out.println(answer);
    }
  }
}
