<?php
/**
 * Plugin Name: Corrigenda
 * Description: Readers point at the error under the article; the newsroom corrects it, the record shows it.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: BSD-3-Clause
 * Text Domain: corrigenda
 *
 * A few settings, one block, one tag in the footer. It keeps nothing about readers. Of the Corrigenda server it asks
 * nothing: readers' browsers do; where a secret is set, it tells the server that an article changed.
 *
 * @package corrigenda
 */

defined( 'ABSPATH' ) || exit;

const CORRIGENDA_DEFAULTS = array(
	'server'    => '',
	'version'   => 'latest',
	'integrity' => '',
	'place'     => 'after',
	'types'     => array( 'post' ),
	'slug'      => '',
	'secret'    => '',
);

/** The settings page in French: this stays one file, without a compiled catalogue beside it. */
const CORRIGENDA_FRENCH = array(
	'Under the text of the article'           => 'Sous le texte de l’article',
	'At the end of the page'                  => 'À la fin de la page',
	'Only where the Corrigenda block stands'  => 'Seulement là où se trouve le bloc Corrigenda',
	'Corrigenda server'                       => 'Serveur Corrigenda',
	'Version of the form'                     => 'Version du formulaire',
	'“latest”, or a number with its hash, both printed by “manage.py embed”.' => '« latest », ou un numéro et son empreinte, tels que les affiche « manage.py embed ».',
	'Hash of that version'                    => 'Empreinte de cette version',
	'Where the link stands'                   => 'Place du lien',
	'On which pages'                          => 'Sur quelles pages',
);

add_filter(
	'gettext_corrigenda',
	function ( $said, $text ) {
		return 0 === strpos( determine_locale(), 'fr' ) ? CORRIGENDA_FRENCH[ $text ] ?? $said : $said;
	},
	10,
	2
);

/** The settings, complete. */
function corrigenda_settings() {
	return array_merge( CORRIGENDA_DEFAULTS, (array) get_option( 'corrigenda', array() ) );
}

/** The link's words in the page's language; the loader knows the same ones. */
function corrigenda_label() {
	$labels = array(
		'fr' => 'Une erreur dans le texte ?',
		'de' => 'Ein Fehler im Text?',
		'es' => '¿Un error en el texto?',
		'it' => 'Un errore nel testo?',
		'nl' => 'Een fout in de tekst?',
		'pt' => 'Um erro no texto?',
		'ar' => 'خطأ في النص؟',
	);
	return $labels[ substr( get_locale(), 0, 2 ) ] ?? 'An error in the text?';
}

/** The element with its plain link, for one article; an empty string as long as no server is set. */
function corrigenda_element( $post_id ) {
	$server = corrigenda_settings()['server'];
	$url    = get_permalink( $post_id );
	if ( '' === $server || ! $url || 'publish' !== get_post_status( $post_id ) ) {
		return '';
	}
	corrigenda_is_shown( true );
	return sprintf(
		'<corrigenda-report data-server="%s" data-url="%s"><a href="%s" rel="nofollow">%s</a></corrigenda-report>',
		esc_url( $server . '/' ),
		esc_url( $url ),
		esc_url( $server . '/report?url=' . rawurlencode( $url ) ),
		esc_html( corrigenda_label() )
	);
}

/** Whether an element stands in this page, so that a page without one loads no script. */
function corrigenda_is_shown( $now = false ) {
	static $is_shown = false;
	$is_shown        = $is_shown || $now;
	return $is_shown;
}

/** Whether the page shown is an article that the settings mean. */
function corrigenda_is_article() {
	return is_singular( corrigenda_settings()['types'] ) && ! is_preview() && ! post_password_required();
}

add_filter(
	'the_content',
	function ( $content ) {
		$is_here = 'after' === corrigenda_settings()['place'] && in_the_loop() && is_main_query();
		if ( is_feed() && in_array( get_post_type(), corrigenda_settings()['types'], true ) ) {
			$link = corrigenda_element( get_the_ID() );
			// A feed runs no script: the plain link alone.
			return $link ? $content . '<p>' . wp_kses( $link, array( 'a' => array( 'href' => true ) ) ) . '</p>' : $content;
		}
		return $is_here && corrigenda_is_article() && ! has_block( 'corrigenda/report' )
			? $content . corrigenda_element( get_the_ID() )
			: $content;
	},
	20
);

add_action(
	'wp_footer',
	function () {
		$settings = corrigenda_settings();
		if ( 'footer' === $settings['place'] && corrigenda_is_article() ) {
			echo corrigenda_element( get_queried_object_id() ); // phpcs:ignore WordPress.Security.EscapeOutput -- escaped there.
		}
		if ( ! corrigenda_is_shown() ) {
			return;
		}
		printf(
			'<script type="module" src="%s" crossorigin="anonymous"%s></script>' . "\n",
			esc_url( $settings['server'] . '/w/' . $settings['version'] . '/loader.js' ),
			'' === $settings['integrity'] ? '' : ' integrity="' . esc_attr( $settings['integrity'] ) . '"'
		);
	}
);

add_action(
	'init',
	function () {
		register_block_type(
			'corrigenda/report',
			array(
				'api_version'     => 2,
				'title'           => 'Corrigenda',
				'category'        => 'widgets',
				'render_callback' => function () {
					return is_feed() ? '' : corrigenda_element( get_the_ID() );
				},
			)
		);
	}
);

add_action(
	'enqueue_block_editor_assets',
	function () {
		wp_register_script( 'corrigenda-block', '', array( 'wp-blocks', 'wp-element' ), '0.1.0', true );
		wp_enqueue_script( 'corrigenda-block' );
		wp_add_inline_script(
			'corrigenda-block',
			'wp.blocks.registerBlockType("corrigenda/report", {apiVersion: 2, title: "Corrigenda", category: "widgets",' .
			'icon: "editor-spellcheck", supports: {html: false, multiple: false}, save: () => null,' .
			'edit: () => wp.element.createElement("p", {}, ' . wp_json_encode( corrigenda_label() ) . ')})'
		);
	}
);

/** Tells the server that an article came out, changed or went, as Standard Webhooks ask; waits for no answer. */
function corrigenda_announce( $type, $url ) {
	$settings = corrigenda_settings();
	$key      = base64_decode( substr( $settings['secret'], strlen( 'whsec_' ) ), true ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions -- the key's form.
	if ( ! $settings['server'] || ! $settings['slug'] || ! $key || ! $url ) {
		return;
	}
	$id   = 'msg_' . str_replace( '-', '', wp_generate_uuid4() );
	$at   = time();
	$body = wp_json_encode(
		array(
			'type'      => $type,
			'timestamp' => gmdate( 'c', $at ),
			'data'      => array( 'url' => $url ),
		)
	);
	wp_remote_post(
		$settings['server'] . '/api/v1/publications/' . rawurlencode( $settings['slug'] ) . '/announcements',
		array(
			'blocking' => false,
			'timeout'  => 3,
			'headers'  => array(
				'Content-Type'      => 'application/json',
				'webhook-id'        => $id,
				'webhook-timestamp' => (string) $at,
				'webhook-signature' => 'v1,' . base64_encode( hash_hmac( 'sha256', "$id.$at.$body", $key, true ) ), // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions -- the signature's form.
			),
			'body'     => $body,
		)
	);
}

add_action(
	'wp_after_insert_post',
	function ( $post_id, $post, $update, $before ) {
		$is_out  = 'publish' === $post->post_status;
		$was_out = $before && 'publish' === $before->post_status;
		if ( ( ! $is_out && ! $was_out ) || ! in_array( $post->post_type, corrigenda_settings()['types'], true ) ) {
			return;
		}
		$type = $is_out ? ( $was_out ? 'article.updated' : 'article.published' ) : 'article.deleted';
		corrigenda_announce( $type, get_permalink( $is_out ? $post : $before ) );
	},
	10,
	4
);

/** What was typed into the settings page, made fit to be kept. */
function corrigenda_sanitize( $given ) {
	$given  = (array) $given;
	$server = untrailingslashit( esc_url_raw( trim( $given['server'] ?? '' ), array( 'http', 'https' ) ) );
	$places = array( 'after', 'footer', 'block' );
	$types  = array_intersect( (array) ( $given['types'] ?? array() ), get_post_types( array( 'public' => true ) ) );
	$pinned = preg_match( '/^\d+\.\d+\.\d+$/', $given['version'] ?? '' );
	$hash   = trim( $given['integrity'] ?? '' );
	$secret = trim( $given['secret'] ?? '' );
	return array(
		'server'    => $server,
		'version'   => $pinned ? $given['version'] : 'latest',
		// A hash belongs to a pinned version: the moving one changes under it.
		'integrity' => $pinned && preg_match( '~^sha384-[A-Za-z0-9+/=]{64}$~', $hash ) ? $hash : '',
		'place'     => in_array( $given['place'] ?? '', $places, true ) ? $given['place'] : 'after',
		'types'     => array_values( $types ) ? array_values( $types ) : array( 'post' ),
		'slug'      => sanitize_title( $given['slug'] ?? '' ),
		// It is never shown again: an empty field keeps it.
		'secret'    => preg_match( '~^whsec_[A-Za-z0-9+/=]+$~', $secret ) ? $secret : corrigenda_settings()['secret'],
	);
}

add_action(
	'admin_init',
	function () {
		register_setting( 'corrigenda', 'corrigenda', array( 'sanitize_callback' => 'corrigenda_sanitize' ) );
	}
);

add_action(
	'admin_menu',
	function () {
		add_options_page( 'Corrigenda', 'Corrigenda', 'manage_options', 'corrigenda', 'corrigenda_settings_page' );
	}
);

/** The settings page: plain fields, one save button. */
function corrigenda_settings_page() {
	$settings = corrigenda_settings();
	$places   = array(
		'after'  => __( 'Under the text of the article', 'corrigenda' ),
		'footer' => __( 'At the end of the page', 'corrigenda' ),
		'block'  => __( 'Only where the Corrigenda block stands', 'corrigenda' ),
	);
	?>
	<div class="wrap">
		<h1>Corrigenda</h1>
		<form method="post" action="options.php">
			<?php settings_fields( 'corrigenda' ); ?>
			<table class="form-table" role="presentation">
				<tr><th scope="row"><label for="corrigenda-server"><?php esc_html_e( 'Corrigenda server', 'corrigenda' ); ?></label></th>
				<td><input class="regular-text" id="corrigenda-server" name="corrigenda[server]" type="url" placeholder="https://" value="<?php echo esc_attr( $settings['server'] ); ?>"></td></tr>
				<tr><th scope="row"><label for="corrigenda-version"><?php esc_html_e( 'Version of the form', 'corrigenda' ); ?></label></th>
				<td><input id="corrigenda-version" name="corrigenda[version]" value="<?php echo esc_attr( $settings['version'] ); ?>">
				<p class="description"><?php esc_html_e( '“latest”, or a number with its hash, both printed by “manage.py embed”.', 'corrigenda' ); ?></p></td></tr>
				<tr><th scope="row"><label for="corrigenda-integrity"><?php esc_html_e( 'Hash of that version', 'corrigenda' ); ?></label></th>
				<td><input class="large-text code" id="corrigenda-integrity" name="corrigenda[integrity]" placeholder="sha384-…" value="<?php echo esc_attr( $settings['integrity'] ); ?>"></td></tr>
				<tr><th scope="row"><?php esc_html_e( 'Where the link stands', 'corrigenda' ); ?></th><td><fieldset>
				<?php foreach ( $places as $place => $label ) : ?>
					<label><input type="radio" name="corrigenda[place]" value="<?php echo esc_attr( $place ); ?>" <?php checked( $settings['place'], $place ); ?>> <?php echo esc_html( $label ); ?></label><br>
				<?php endforeach; ?>
				</fieldset></td></tr>
				<tr><th scope="row"><?php esc_html_e( 'On which pages', 'corrigenda' ); ?></th><td><fieldset>
				<?php foreach ( get_post_types( array( 'public' => true ), 'objects' ) as $type ) : ?>
					<label><input type="checkbox" name="corrigenda[types][]" value="<?php echo esc_attr( $type->name ); ?>" <?php checked( in_array( $type->name, $settings['types'], true ) ); ?>> <?php echo esc_html( $type->label ); ?></label><br>
				<?php endforeach; ?>
				</fieldset></td></tr>
				<tr><th scope="row"><label for="corrigenda-slug"><?php esc_html_e( 'Publication', 'corrigenda' ); ?></label></th>
				<td><input id="corrigenda-slug" name="corrigenda[slug]" value="<?php echo esc_attr( $settings['slug'] ); ?>">
				<p class="description"><?php esc_html_e( 'Its name in the addresses of the desk. Needed, with the secret, to tell the server that an article changed.', 'corrigenda' ); ?></p></td></tr>
				<tr><th scope="row"><label for="corrigenda-secret"><?php esc_html_e( 'Secret of the announcements', 'corrigenda' ); ?></label></th>
				<td><input class="large-text code" id="corrigenda-secret" name="corrigenda[secret]" type="password" autocomplete="off" placeholder="<?php echo esc_attr( $settings['secret'] ? '••••••••' : 'whsec_…' ); ?>">
				<p class="description"><?php esc_html_e( 'From the desk: Settings, Watch. Leave it empty to keep it.', 'corrigenda' ); ?></p></td></tr>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}

register_uninstall_hook( __FILE__, 'corrigenda_uninstall' );

/** Leaves nothing behind. */
function corrigenda_uninstall() {
	delete_option( 'corrigenda' );
}
