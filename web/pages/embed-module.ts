/** What a page built from modules needs, and no more. */
import 'geopolitical-graph/define';
