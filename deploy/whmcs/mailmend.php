<?php
/**
 * Mailmend in the sidebar of a WHMCS ticket: a link that checks the client's mail, and one to live help.
 *
 * Copy this file to includes/hooks/ of WHMCS and put the address of your Mailmend below. It asks nothing over the network and
 * holds no secret. The report itself comes into the ticket as a note: docs/help-desks.md says how.
 */

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

use WHMCS\Database\Capsule;

/** `publicUrl` of Mailmend's profile, without a final slash. */
const MAILMEND_URL = 'https://mail-help.example';

add_hook('AdminAreaViewTicketPageSidebar', 1, function (array $vars): string {
    $escape = static function (string $text): string {
        return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
    };

    $email = '';
    try {
        $ticket = Capsule::table('tbltickets')->where('id', (int) $vars['ticketid'])->first(['userid', 'email']);
        if ($ticket !== null) {
            // A guest's address stands in the ticket, a client's in their account.
            $email = (string) $ticket->email;
            if ($email === '' && (int) $ticket->userid > 0) {
                $email = (string) Capsule::table('tblclients')->where('id', (int) $ticket->userid)->value('email');
            }
        }
    } catch (\Throwable $error) {
        $email = ''; // the link without an address still helps
    }

    // Behind the # it reaches no server and no log; Mailmend fills its field with it and begins nothing.
    $check = MAILMEND_URL . '/' . ($email === '' ? '' : '#' . rawurlencode($email));
    $link = static function (string $url, string $text) use ($escape): string {
        return '<a class="list-group-item" target="_blank" rel="noopener noreferrer" href="' . $escape($url) . '">'
            . $escape($text) . '</a>';
    };

    return '<div class="panel panel-default"><div class="panel-heading">Mailmend</div><div class="list-group">'
        . $link($check, 'Check this client’s mail')
        . $link(MAILMEND_URL . '/desk', 'Live help')
        . '</div></div>';
});
